package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What a flag or a number tells stays true until it changes. */
public final class FlagEndsTheLoop {
  private final OkHttpClient client = new OkHttpClient();

  public String again(Request request) throws IOException {
    boolean done = false;
    Response response;
    do {
      response = client.newCall(request).execute();
      if (response.code() == 503) {
        response.close();
      } else {
        done = true;
      }
    } while (!done);
    try (Response last = response) {
      return last.header("ETag");
    }
  }

  public String statusTwice(Request request) throws IOException {
    Response response = client.newCall(request).execute();
    int status = response.code();
    if (status == 404) {
      response.close();
    }
    String tag = response.header("ETag");
    if (status != 404) {
      response.close();
    }
    return tag;
  }

  public int attempts(List<Request> requests) throws IOException {
    int attempt = 0;
    Response response = null;
    while (attempt < 3) {
      response = client.newCall(requests.get(0)).execute();
      if (response.isSuccessful()) {
        break;
      }
      response.close();
      attempt++;
    }
    if (attempt == 3) {
      return -1;
    }
    try (Response last = response) {
      return last.code();
    }
  }

  public boolean isEmpty(Request request) throws IOException {
    InputStream in = client.newCall(request).execute().body().byteStream();
    if (in.read() == -1) {
      return true;
    }
    in.close();
    return false;
  }

  public String sameName(Request request, String name) throws IOException {
    Response response = client.newCall(request).execute();
    if (name.equals("tag")) {
      response.close();
    }
    if (!name.equals("tag")) {
      return response.body().string();
    }
    return name;
  }
}
