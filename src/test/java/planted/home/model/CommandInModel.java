package planted.home.model;

import picocli.CommandLine;

/** The command line in the model. */
public record CommandInModel(CommandLine line) {}
