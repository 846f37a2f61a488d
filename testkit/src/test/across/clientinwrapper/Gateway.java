package across.clientinwrapper;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Keeps the client that it is handed. */
final class Gateway {
  private final OkHttpClient http;
  private final String base;

  Gateway(OkHttpClient http, String base) {
    this.http = http;
    this.base = base;
  }

  String get(String path) throws IOException {
    Request request = new Request.Builder().url(base + path).build();
    try (Response response = http.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
