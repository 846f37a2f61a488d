package snippets.httpclientinloop.apache5;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.Header;

/** The loop adds to the builder; it builds once, behind the loop. */
public final class BuilderConfiguredInLoop {

  private final CloseableHttpClient client;

  public BuilderConfiguredInLoop(List<Header> headers) {
    HttpClientBuilder builder = HttpClients.custom();
    for (Header header : headers) {
      builder.addRequestInterceptorLast((request, entity, context) -> request.addHeader(header));
    }
    client = builder.build();
  }

  public int status(URI uri) throws IOException {
    return client.execute(new HttpGet(uri), response -> response.getCode());
  }
}
