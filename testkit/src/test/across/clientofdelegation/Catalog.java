package across.clientofdelegation;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

public class Catalog {
  private final String address;
  private final OkHttpClient client;

  public Catalog(String address) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    this(address, new OkHttpClient());
  }

  public Catalog(String address, OkHttpClient client) {
    this.address = address;
    this.client = client;
  }

  public int size() throws IOException {
    try (Response response =
        client.newCall(new Request.Builder().url(address).build()).execute()) {
      return response.isSuccessful() ? Integer.parseInt(response.body().string()) : 0;
    }
  }
}
