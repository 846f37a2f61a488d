package across.clientofgetter;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

final class Prices {
  private final OkHttpClient kept = Clients.create();

  String price(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient client = Clients.create();
    try (Response response = client.newCall(new Request.Builder().url(url).build()).execute()) {
      return response.body().string();
    }
  }

  String shared(String url) throws IOException {
    OkHttpClient client = Clients.shared();
    try (Response response = client.newCall(new Request.Builder().url(url).build()).execute()) {
      return response.body().string();
    }
  }

  String kept(String url) throws IOException {
    try (Response response = kept.newCall(new Request.Builder().url(url).build()).execute()) {
      return response.body().string();
    }
  }
}
