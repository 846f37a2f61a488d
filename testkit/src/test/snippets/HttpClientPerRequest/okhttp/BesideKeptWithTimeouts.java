package snippets.httpclientperrequest.okhttp;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What the kept one sets, the other one sets, too; its pool is there to be shared. */
public final class BesideKeptWithTimeouts {

  private static final OkHttpClient KEPT =
      new OkHttpClient.Builder()
          .connectionPool(new ConnectionPool(20, 1, TimeUnit.MINUTES))
          .callTimeout(5, TimeUnit.SECONDS)
          .build();

  public static String fast(String url) throws IOException {
    Request request = new Request.Builder().url(url).build();
    try (Response response = KEPT.newCall(request).execute()) {
      return response.body().string();
    }
  }

  public static String slow(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient patient = new OkHttpClient.Builder().callTimeout(1, TimeUnit.MINUTES).build();
    Request request = new Request.Builder().url(url).build();
    try (Response response = patient.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
