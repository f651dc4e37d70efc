package planted.threads.viewmodel;

import javafx.concurrent.Task;

/** A second model of background work. */
public record HasTask(Task<String> task) {}
