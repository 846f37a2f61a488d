package snippets.httpresponseclosedlate.okhttp2;

import com.squareup.okhttp.OkHttpClient;
import com.squareup.okhttp.Request;
import com.squareup.okhttp.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** To read all of it closes it. */
public final class ClosedByText {

  public List<String> texts(OkHttpClient client, List<Request> items) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Request item : items) {
      Response answer = client.newCall(item).execute();
      String text = answer.body().string();
      if (answer.isSuccessful()) {
        texts.add(text);
      }
    }
    return texts;
  }
}
