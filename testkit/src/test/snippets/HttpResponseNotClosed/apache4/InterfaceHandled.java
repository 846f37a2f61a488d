package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.client.HttpClient;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.util.EntityUtils;

/** The type of the variable closes nothing and leaves nothing open; the handler does. */
public final class InterfaceHandled {

  private final HttpClient shared;

  public InterfaceHandled(RequestConfig config) {
    HttpClient client = HttpClientBuilder.create().setDefaultRequestConfig(config).build();
    this.shared = client;
  }

  public String stock(String uri) throws IOException {
    HttpClient client = shared;
    return client.execute(new HttpGet(uri), answer -> EntityUtils.toString(answer.getEntity()));
  }
}
