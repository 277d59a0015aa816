@main struct A { static func main() { print("hi") } }
