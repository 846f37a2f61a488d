package across.builderelsewhere;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

final class Hooks {
  private final Clients clients = new Clients();

  // BUG: Diagnostic contains: [HttpTimeoutMissing]
  private final CloseableHttpClient slow = Clients.unbounded("hooks").build();

  private final CloseableHttpClient quick =
      Clients.unbounded("hooks")
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setConnectTimeout(1000)
                  .setSocketTimeout(1000)
                  .setConnectionRequestTimeout(1000)
                  .build())
          .build();

  int call(Request request) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    OkHttpClient client = clients.builderFor(request.url().uri()).build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }

  int callDerived(Request request) throws IOException {
    try (Response response = clients.derived().build().newCall(request).execute()) {
      return response.code();
    }
  }

  int callPooled(Request request) throws IOException {
    OkHttpClient client = clients.pooled().build();
    try (Response response = client.newCall(request).execute()) {
      return response.code();
    }
  }

  String ask(String url) throws IOException {
    return slow.execute(new HttpGet(url), response -> EntityUtils.toString(response.getEntity()))
        + quick.execute(new HttpGet(url), response -> EntityUtils.toString(response.getEntity()));
  }

  void close() throws IOException {
    slow.close();
    quick.close();
  }
}
