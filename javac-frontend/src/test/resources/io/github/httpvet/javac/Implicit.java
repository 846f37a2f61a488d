void main() {
  IO.println(helper().trim());
}

String helper() {
  return "x";
}
