package snippets.httpresponseclosedlate.apache4;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.client.CloseableHttpClient;

/** Two are open at most: a full batch is closed and emptied within the loop. */
public final class FlushedEachTime {

  private final CloseableHttpClient client;

  public FlushedEachTime(CloseableHttpClient client) {
    this.client = client;
  }

  public long copy(List<String> addresses, OutputStream out) throws IOException {
    long length = 0;
    List<CloseableHttpResponse> batch = new ArrayList<>();
    for (String address : addresses) {
      batch.add(client.execute(new HttpGet(address)));
      if (batch.size() == 2 || address.equals(addresses.get(addresses.size() - 1))) {
        for (CloseableHttpResponse response : batch) {
          length += response.getEntity().getContentLength();
          response.getEntity().writeTo(out);
          response.close();
        }
        batch.clear();
      }
    }
    return length;
  }
}
