package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClientBuilder;
import org.apache.http.util.EntityUtils;
import org.springframework.http.ResponseEntity;

/** Made once, at the start, where an answer is asked for, too. */
public final class WarmedUp {

  private CloseableHttpClient client;

  public ResponseEntity<String> start(RequestConfig config, String uri) throws IOException {
    client = HttpClientBuilder.create().setDefaultRequestConfig(config).build();
    return ResponseEntity.ok(stock(uri));
  }

  public String stock(String uri) throws IOException {
    return client.execute(new HttpGet(uri), answer -> EntityUtils.toString(answer.getEntity()));
  }
}
