package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;

/** The builder may have been given a connection manager. */
public final class BuilderOfOthers {

  private final HttpClientBuilder builder;

  public BuilderOfOthers(HttpClientBuilder builder) {
    this.builder = builder;
  }

  public String read(String address) throws IOException {
    CloseableHttpClient client = builder.build();
    return client.execute(new HttpGet(address), new BasicResponseHandler());
  }
}
