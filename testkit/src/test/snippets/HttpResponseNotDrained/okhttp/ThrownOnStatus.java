package snippets.httpresponsenotdrained.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Closing the response of an error reads what is left of it. */
public final class ThrownOnStatus {

  private final OkHttpClient client;

  public ThrownOnStatus(OkHttpClient client) {
    this.client = client;
  }

  public String latest(String station) throws IOException {
    Request request = new Request.Builder().url("https://weather.example.org/" + station).build();
    try (Response response = client.newCall(request).execute()) {
      if (!response.isSuccessful()) {
        throw new IOException(station + " answered " + response.code());
      }
      return response.body().string();
    }
  }
}
