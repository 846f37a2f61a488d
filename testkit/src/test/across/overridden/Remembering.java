package across.overridden;

import java.io.IOException;
import okhttp3.Request;
import okhttp3.Response;

class Remembering extends Source {
  private Response last;

  @Override
  Response get(String url) throws IOException {
    if (last == null) {
      last = client.newCall(new Request.Builder().url(url).build()).execute();
    }
    return last;
  }

  @Override
  Response always(String url) throws IOException {
    return client.newCall(new Request.Builder().url(url + "?always").build()).execute();
  }
}
