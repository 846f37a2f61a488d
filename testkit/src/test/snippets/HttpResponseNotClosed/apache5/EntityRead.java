package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Reading the entity gives the connection back. */
public final class EntityRead {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public byte[] get(String uri) throws IOException {
    CloseableHttpResponse response = client.execute(new HttpGet(uri));
    return EntityUtils.toByteArray(response.getEntity());
  }
}
