package across.handlerelsewhere;

import java.io.IOException;
import okhttp3.Response;

/** Reads it, whatever it is. */
final class TextHandler implements AnswerHandler<String> {

  @Override
  public String handle(Response response) throws IOException {
    try (response) {
      return response.body().string();
    }
  }
}
