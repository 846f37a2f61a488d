package snippets.httpresponseclosedlate.apache5;

import com.google.common.io.Closer;
import java.io.IOException;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.core5.http.ParseException;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** The closer is made in the turn, and closed in it. */
public final class CloserOfTurn {

  private final CloseableHttpClient client;

  public CloserOfTurn(CloseableHttpClient client) {
    this.client = client;
  }

  public long sum(List<String> addresses) throws IOException, ParseException {
    long sum = 0;
    for (String address : addresses) {
      Closer closer = Closer.create();
      try {
        CloseableHttpResponse response = closer.register(client.execute(new HttpGet(address)));
        if (response.getCode() == 200) {
          sum += Long.parseLong(EntityUtils.toString(response.getEntity()));
        }
      } finally {
        closer.close();
      }
    }
    return sum;
  }
}
