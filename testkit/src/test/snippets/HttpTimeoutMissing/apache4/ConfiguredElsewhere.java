package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import java.util.function.Consumer;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpRequestBase;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;

/** Other code gets hold of the request before it is sent. */
public final class ConfiguredElsewhere {

  private final CloseableHttpClient client = HttpClients.createDefault();
  private final Consumer<HttpRequestBase> customizer;

  public ConfiguredElsewhere(Consumer<HttpRequestBase> customizer) {
    this.customizer = customizer;
  }

  public String get(String uri) throws IOException {
    HttpGet get = new HttpGet(uri);
    customizer.accept(get);
    return client.execute(get, new BasicResponseHandler());
  }
}
