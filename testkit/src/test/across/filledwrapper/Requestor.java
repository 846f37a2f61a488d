package across.filledwrapper;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

final class Requestor {
  private final OkHttpClient client = new OkHttpClient();

  Answer get(String url) throws IOException {
    Response response = client.newCall(new Request.Builder().url(url).build()).execute();
    Answer answer = new Answer();
    answer.setStatus(response.code());
    answer.setContent(response.body().byteStream());
    return answer;
  }
}
