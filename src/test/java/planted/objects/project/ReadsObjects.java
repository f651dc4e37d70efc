package planted.objects.project;

import java.io.ObjectInputStream;

/** Lets a file bring objects. */
public record ReadsObjects(ObjectInputStream in) {}
