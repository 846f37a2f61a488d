package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;

/** Who made the builder may have given it a shared manager. */
public final class BuilderFromElsewhere {

  private final HttpClientBuilder builder;

  public BuilderFromElsewhere(HttpClientBuilder builder) {
    this.builder = builder;
  }

  public int status(String uri) throws IOException {
    CloseableHttpClient client = builder.disableRedirectHandling().build();
    return client.execute(new HttpGet(uri), response -> response.getCode());
  }
}
