package across.runnerelsewhere;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

final class Stock {
  private final OkHttpClient client = new OkHttpClient();

  boolean has(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpResponseNotClosed]
    return Attempts.of(3, () -> client.newCall(request).execute()).isSuccessful();
  }

  String name(Request request) throws IOException {
    try (Response response = Attempts.of(3, client.newCall(request)::execute)) {
      return response.message();
    }
  }

  String count(Request request) throws IOException {
    return Attempts.of(
        3,
        () -> {
          try (Response response = client.newCall(request).execute()) {
            return response.body().string();
          }
        });
  }
}
