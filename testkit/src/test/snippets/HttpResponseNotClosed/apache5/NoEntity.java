package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** Without entity there is nothing to release. */
public final class NoEntity {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException, ParseException {
    CloseableHttpResponse response = client.execute(new HttpGet(uri));
    HttpEntity entity = response.getEntity();
    if (entity == null) {
      return "";
    }
    return EntityUtils.toString(entity);
  }
}
