package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** The older form of the same. */
public final class ClosedInFinally {

  private final CloseableHttpClient client = HttpClients.createDefault();

  public String get(String uri) throws IOException, ParseException {
    CloseableHttpResponse response = null;
    try {
      response = client.execute(new HttpGet(uri));
      if (response.getCode() == 404) {
        return null;
      }
      return EntityUtils.toString(response.getEntity());
    } finally {
      if (response != null) {
        response.close();
      }
    }
  }
}
