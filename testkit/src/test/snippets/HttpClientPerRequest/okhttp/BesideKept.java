package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** A second client for each slow call, beside the one that is kept. */
public final class BesideKept {

  private final OkHttpClient kept = new OkHttpClient();

  public String fast(String url) throws IOException {
    Request request = new Request.Builder().url(url).build();
    try (Response response = kept.newCall(request).execute()) {
      return response.body().string();
    }
  }

  public String slow(String url) throws IOException {
    OkHttpClient patient =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        new OkHttpClient.Builder()
            .readTimeout(60, TimeUnit.SECONDS)
            .callTimeout(2, TimeUnit.MINUTES)
            .build();
    Request request = new Request.Builder().url(url).build();
    try (Response response = patient.newCall(request).execute()) {
      return response.body().string();
    }
  }

  public int status(String url) throws IOException {
    Request request = new Request.Builder().url(url).build();
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    try (Response response = new OkHttpClient().newCall(request).execute()) {
      return response.code();
    }
  }
}
