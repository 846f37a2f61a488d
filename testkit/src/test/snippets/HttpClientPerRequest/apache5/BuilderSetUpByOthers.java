package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** Whoever sets the builder up may give it the shared connections. */
public final class BuilderSetUpByOthers {

  private final Consumer<HttpClientBuilder> setup;

  public BuilderSetUpByOthers(Consumer<HttpClientBuilder> setup) {
    this.setup = setup;
  }

  public int status(String uri) throws IOException {
    HttpClientBuilder builder = HttpClients.custom();
    setup.accept(builder);
    CloseableHttpClient client = builder.build();
    return client.execute(new HttpGet(uri), response -> response.getCode());
  }
}
