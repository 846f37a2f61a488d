package snippets.httpclientperrequest.apache5;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** An init method fills the field. */
public final class FieldFromInit {

  private CloseableHttpClient client;

  @PostConstruct
  public void init() throws IOException {
    client = HttpClients.custom().setUserAgent("billing/2").build();
    client.execute(new HttpGet("https://billing.example.org/hello"), response -> null);
  }

  public int status(String uri) throws IOException {
    return client.execute(new HttpGet(uri), response -> response.getCode());
  }
}
