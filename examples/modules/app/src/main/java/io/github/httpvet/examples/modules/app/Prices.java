package io.github.httpvet.examples.modules.app;

import io.github.httpvet.examples.modules.api.Catalog;
import java.io.IOException;
import java.io.InputStream;

/** Two mistakes that only the other modules explain, and two ways to do it right. */
public final class Prices {

  private final Catalog catalog = new Catalog();

  /** The stream is never closed. */
  public int first(String product) throws IOException, InterruptedException {
    return catalog.page(product).read();
  }

  /** The stream is left open when the page is no JSON. */
  public byte[] all(String product) throws IOException, InterruptedException {
    InputStream page = catalog.page(product);
    if (page.read() != '{') {
      return new byte[0];
    }
    byte[] rest = page.readAllBytes();
    page.close();
    return rest;
  }

  public byte[] whole(String product) throws IOException, InterruptedException {
    try (InputStream page = catalog.page(product)) {
      return page.readAllBytes();
    }
  }

  public boolean isSold(String product) throws IOException, InterruptedException {
    return catalog.has(product);
  }
}
