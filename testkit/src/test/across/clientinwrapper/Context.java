package across.clientinwrapper;

import okhttp3.OkHttpClient;

final class Context {
  private final String base;

  Context(String base) {
    this.base = base;
  }

  Gateway gateway() {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return new Gateway(new OkHttpClient.Builder().followRedirects(false).build(), base);
  }

  Gateway keptGateway() {
    return new Gateway(new OkHttpClient.Builder().followRedirects(false).build(), base);
  }
}
