package across.proxyelsewhere;

import java.io.IOException;

/** Drops the interface, and the client behind it, or keeps it. */
final class Shelf {
  private final CatalogueMaker maker = new CatalogueMaker();
  private final Catalogue kept = maker.create("http://kept.example.org");

  String dropped(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Catalogue catalogue = maker.create(url);
    return catalogue.titles().execute().body();
  }

  String kept() throws IOException {
    return kept.titles().execute().body();
  }

  Catalogue given(String url) {
    return maker.create(url);
  }
}
