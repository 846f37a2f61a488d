package snippets.httpclientinloop.apache4;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

/** The helper that the stream calls once an element builds a client. */
public final class HelperInStream {

  public List<String> titles(List<HttpUriRequest> requests) {
    return requests.stream().map(this::title).toList();
  }

  private String title(HttpUriRequest request) {
    CloseableHttpClient client =
        // BUG: Diagnostic contains: [HttpClientInLoop]
        HttpClientBuilder.create()
            .setUserAgent("titles")
            .build();
    try {
      return client.execute(request, new BasicResponseHandler());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
