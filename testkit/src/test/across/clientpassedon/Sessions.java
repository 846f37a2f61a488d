package across.clientpassedon;

/** Passes on what it gets: nothing is to be mended here. */
public final class Sessions {

  public Session open(String user) {
    return new Session(user.strip());
  }
}
