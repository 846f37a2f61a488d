package across.clientinwrapper;

import java.io.IOException;

/** Keeps what keeps the client. */
final class Shelf {
  private final Gateway gateway;

  Shelf(Gateway gateway) {
    this.gateway = gateway;
  }

  String first() throws IOException {
    return gateway.get("/shelf/1");
  }
}
