package io.github.httpvet.examples.modules.api;

import io.github.httpvet.examples.modules.transport.Transport;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;

/** Names no client: what it opens, the transport tells. */
public final class Catalog {

  private final Transport transport = new Transport();

  public InputStream page(String product) throws IOException, InterruptedException {
    return transport.get(URI.create("https://shop.example/catalog/" + product));
  }

  public boolean has(String product) throws IOException, InterruptedException {
    try (InputStream page = page(product)) {
      return page.read() >= 0;
    }
  }
}
