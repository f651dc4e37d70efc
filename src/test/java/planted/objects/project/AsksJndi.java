package planted.objects.project;

import javax.naming.Context;

/** Looks names up that a file may hold. */
public record AsksJndi(Context context) {}
