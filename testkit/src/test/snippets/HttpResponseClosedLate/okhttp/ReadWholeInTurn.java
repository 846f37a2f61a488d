package snippets.httpresponseclosedlate.okhttp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Reading a body whole closes it; what the finally closes is closed. */
public final class ReadWholeInTurn {

  private final OkHttpClient client = new OkHttpClient();

  public long lengths(List<Request> requests) throws IOException {
    List<Response> all = new ArrayList<>();
    long sum = 0;
    try {
      for (Request request : requests) {
        Response response = client.newCall(request).execute();
        all.add(response);
        sum += response.body().bytes().length;
      }
    } finally {
      all.forEach(Response::close);
    }
    return sum;
  }
}
