package io.github.httpvet.core.rules;

import io.github.httpvet.core.catalog.Catalog;
import io.github.httpvet.core.catalog.CatalogException;
import io.github.httpvet.core.catalog.Library;
import io.github.httpvet.core.catalog.library.Libraries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A user's own table: roles of types and methods that wrap clients.
 *
 * @param catalog what is known of libraries, with the table added
 * @param own what the table names
 */
record Models(Catalog catalog, OwnModels own) {

  /**
   * Those of a file.
   *
   * @param file the table's path; empty for none
   * @throws ConfigurationException if the file cannot be read, or has a wrong line
   */
  static Models of(String file) {
    if (file.isEmpty()) {
      return new Models(Libraries.catalog(), OwnModels.NONE);
    }
    try {
      String table = Files.readString(Path.of(file));
      Library library = Library.parse(file, table);
      return new Models(
          Libraries.catalog().and(library.mentioningItsTypes()), OwnModels.of(file, table));
    } catch (CatalogException e) {
      throw new ConfigurationException("models: " + e.getMessage());
    } catch (IOException | InvalidPathException e) {
      throw new ConfigurationException("models: cannot read `" + file + "`");
    }
  }
}
