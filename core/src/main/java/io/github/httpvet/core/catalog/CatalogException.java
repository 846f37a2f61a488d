package io.github.httpvet.core.catalog;

/** A table has a line that cannot be read; the message is one line that says where and why. */
public final class CatalogException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** At a line, counted from 1. */
  public CatalogException(String library, int line, String reason) {
    super(library + ", line " + line + ": " + reason);
  }
}
