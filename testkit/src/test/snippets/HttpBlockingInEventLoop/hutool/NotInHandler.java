package snippets.httpblockingineventloop.hutool;

import cn.hutool.http.HttpUtil;

/** A method that nobody runs on an event loop. */
public final class NotInHandler {

  public String user() {
    return HttpUtil.get("http://users.example/me", 5_000);
  }
}
