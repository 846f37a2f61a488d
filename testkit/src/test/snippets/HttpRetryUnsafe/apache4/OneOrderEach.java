package snippets.httpretryunsafe.apache4;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;

/** Each order is sent once; a failed one is noted and left. */
public final class OneOrderEach {

  private final CloseableHttpClient client;

  public OneOrderEach(CloseableHttpClient client) {
    this.client = client;
  }

  public List<String> failed(String uri, List<String> orders) {
    List<String> failed = new ArrayList<>();
    for (String order : orders) {
      HttpPost post = new HttpPost(uri);
      post.setEntity(new StringEntity(order, ContentType.APPLICATION_JSON));
      try {
        client.execute(post, response -> response.getStatusLine().getStatusCode());
      } catch (IOException e) {
        failed.add(order);
      }
    }
    return failed;
  }
}
