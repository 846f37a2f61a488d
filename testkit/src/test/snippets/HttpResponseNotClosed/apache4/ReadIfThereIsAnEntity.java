package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.http.HttpEntity;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** Without entity, the connection is back already. */
public final class ReadIfThereIsAnEntity {

  private final CloseableHttpClient client;

  public ReadIfThereIsAnEntity(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    HttpResponse response = client.execute(new HttpGet(uri));
    HttpEntity entity = response.getEntity();
    if (entity != null) {
      return EntityUtils.toString(entity, StandardCharsets.UTF_8);
    }
    return null;
  }
}
