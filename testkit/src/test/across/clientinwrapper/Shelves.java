package across.clientinwrapper;

import java.io.IOException;

final class Shelves {
  private Shelves() {}

  static String first(Context context) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new Shelf(context.gateway()).first();
  }
}
