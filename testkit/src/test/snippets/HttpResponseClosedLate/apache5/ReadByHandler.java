package snippets.httpresponseclosedlate.apache5;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/** The client closes each before the next is asked for. */
public final class ReadByHandler {

  public List<String> texts(CloseableHttpClient client, List<String> items) throws IOException {
    List<String> texts = new ArrayList<>();
    for (String item : items) {
      texts.add(client.execute(new HttpGet(item), one -> EntityUtils.toString(one.getEntity())));
    }
    return texts;
  }
}
