package snippets.httpresponseclosedlate.apache4;

import java.io.IOException;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import org.apache.http.HttpEntity;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPut;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The transfers are confirmed only when all of them were accepted. */
public final class ConfirmedTogether {

  private final CloseableHttpClient client;

  public ConfirmedTogether(CloseableHttpClient client) {
    this.client = client;
  }

  public boolean all(Map<String, HttpEntity> transfers) throws IOException {
    List<CloseableHttpResponse> pending = new LinkedList<>();
    try {
      for (Map.Entry<String, HttpEntity> transfer : transfers.entrySet()) {
        HttpPut put = new HttpPut(transfer.getKey());
        put.setEntity(transfer.getValue());
        // BUG: Diagnostic contains: [HttpResponseClosedLate]
        CloseableHttpResponse response = client.execute(put);
        pending.add(response);
        if (response.getStatusLine().getStatusCode() != 202) {
          return false;
        }
      }
      return true;
    } finally {
      for (CloseableHttpResponse response : pending) {
        EntityUtils.consumeQuietly(response.getEntity());
        response.close();
      }
    }
  }
}
