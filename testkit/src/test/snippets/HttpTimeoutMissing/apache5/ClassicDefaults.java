package snippets.httptimeoutmissing.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.BasicHttpClientResponseHandler;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** Every phase of the classic client has three minutes by default. */
public final class ClassicDefaults {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException {
    return client.execute(new HttpGet(uri), new BasicHttpClientResponseHandler());
  }
}
