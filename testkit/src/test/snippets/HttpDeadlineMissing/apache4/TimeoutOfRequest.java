package snippets.httpdeadlinemissing.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** The request, which callers give, may have a shorter time than the client. */
public final class TimeoutOfRequest {

  private static final RequestConfig QUICK = RequestConfig.custom().setSocketTimeout(5_000).build();

  private final CloseableHttpClient client =
      HttpClients.custom()
          .setDefaultRequestConfig(
              RequestConfig.custom()
                  .setConnectTimeout(2_000)
                  .setSocketTimeout(60_000)
                  .setConnectionRequestTimeout(1_000)
                  .build())
          .build();

  public String get(HttpUriRequest request) throws IOException {
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        return client.execute(request, new BasicResponseHandler());
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }

  public String quick(String url) throws IOException {
    HttpGet request = new HttpGet(url);
    request.setConfig(QUICK);
    for (int attempt = 0; attempt < 5; attempt++) {
      try {
        return client.execute(request, new BasicResponseHandler());
      } catch (IOException e) {
        System.err.println("again: " + e);
      }
    }
    throw new IOException("gave up");
  }
}
