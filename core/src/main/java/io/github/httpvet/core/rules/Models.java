package io.github.httpvet.core.rules;

import io.github.httpvet.core.catalog.Catalog;
import io.github.httpvet.core.catalog.CatalogException;
import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.catalog.library.Libraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A user's own table: roles of types and methods that wrap clients. */
final class Models {

  private Models() {}

  /**
   * The catalog with a user's table added.
   *
   * @param file the table's path; empty for none
   * @throws ConfigurationException if the file cannot be read, or has a wrong line
   */
  static Catalog catalog(String file) {
    if (file.isEmpty()) {
      return Libraries.catalog();
    }
    try {
      Library library = Library.parse(file, Files.readString(Path.of(file)));
      return Libraries.catalog().and(library.mentioningItsTypes());
    } catch (CatalogException e) {
      throw new ConfigurationException("models: " + e.getMessage());
    } catch (IOException | InvalidPathException e) {
      throw new ConfigurationException("models: cannot read `" + file + "`");
    }
  }
}
