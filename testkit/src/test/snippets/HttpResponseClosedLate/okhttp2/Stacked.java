package snippets.httpresponseclosedlate.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** All are open until the last has come. */
public final class Stacked {

  private final OkHttpClient client;

  public Stacked(OkHttpClient client) {
    this.client = client;
  }

  public long lengths(List<Request> items) throws IOException {
    List<Response> open = new ArrayList<>();
    long sum = 0;
    try {
      for (Request item : items) {
        // BUG: Diagnostic contains: [HttpResponseClosedLate]
        Response answer = client.newCall(item).execute();
        open.add(answer);
        sum += answer.body().contentLength();
      }
    } finally {
      for (Response answer : open) {
        answer.body().close();
      }
    }
    return sum;
  }
}
