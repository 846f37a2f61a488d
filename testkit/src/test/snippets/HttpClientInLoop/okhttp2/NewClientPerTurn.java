package snippets.httpclientinloop.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import java.io.IOException;
import java.util.List;

/** All clients use the JVM's default pool. */
public final class NewClientPerTurn {

  public void print(List<Request> requests) throws IOException {
    for (Request request : requests) {
      OkHttpClient client = new OkHttpClient();
      System.out.println(client.newCall(request).execute().body().string());
    }
  }
}
