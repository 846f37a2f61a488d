package io.github.httpvet.core.rules;

import java.util.Optional;

/** Where the project's pages can be read on the web: what every front end links to. */
public final class PublishedPages {

  /**
   * The address of the project's top folder, with a slash at its end. Empty until the pages are
   * published: nobody is sent to an address that does not work.
   */
  private static final String ADDRESS = "";

  private PublishedPages() {}

  /**
   * The address of a page, or empty while nothing is published.
   *
   * @param path relative to the project's top, with slashes
   */
  public static Optional<String> of(String path) {
    return of(ADDRESS, path);
  }

  static Optional<String> of(String address, String path) {
    return address.isEmpty() ? Optional.empty() : Optional.of(address + path);
  }
}
