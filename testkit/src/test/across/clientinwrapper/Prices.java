package across.clientinwrapper;

import java.io.IOException;

final class Prices {
  private final Gateway kept;

  Prices(Context context) {
    kept = context.keptGateway();
  }

  String of(Context context, String article) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    Gateway gateway = context.gateway();
    return gateway.get("/prices/" + article);
  }

  String ofKept(String article) throws IOException {
    return kept.get("/prices/" + article);
  }
}
